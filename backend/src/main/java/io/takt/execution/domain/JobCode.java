package io.takt.execution.domain;

/**
 * The code of a job, made of its lot's code and its operation's element: {@code PL-1001-1} and {@code op_10} make
 * {@code JO-1001-1-10}. Whoever calls the job's process and whoever opens it find the same code by themselves.
 */
public record JobCode(String lot, String elementId) {

    private static final String LOT = "PL-";
    private static final String JOB = "JO-";
    private static final String ELEMENT = "op_";

    public static JobCode parse(String code) {
        int dash = code.lastIndexOf('-');
        if (!code.startsWith(JOB) || dash < JOB.length()) {
            throw new IllegalArgumentException("no job's code: " + code);
        }
        return new JobCode(LOT + code.substring(JOB.length(), dash), ELEMENT + code.substring(dash + 1));
    }

    public String text() {
        return JOB + lot.substring(LOT.length()) + "-" + elementId.substring(ELEMENT.length());
    }
}
