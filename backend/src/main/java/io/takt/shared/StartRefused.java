package io.takt.shared;

/** The product cannot start; says why and what to do about it. The console shows both lines and nothing else. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String cure;

    public StartRefused(String reason, String cure) {
        super(reason);
        this.cure = cure;
    }

    public StartRefused(String reason, String cure, Throwable cause) {
        super(reason, cause);
        this.cure = cure;
    }

    public String cure() {
        return cure;
    }
}
