package io.takt.shared;

import java.util.List;
import java.util.stream.Collectors;

/** The actor's account is for other places of the plant. */
public class OutsideScope extends NotAllowed {

    private static final long serialVersionUID = 1L;

    private final transient List<Node> bound;
    private final transient Node place;

    /**
     * @param bound the places that the account is for
     * @param place where what was asked for stands
     */
    public OutsideScope(List<Node> bound, Node place) {
        super("security.outsideScope", bound.stream().map(Node::code).collect(Collectors.joining(", ")), place.code());
        this.bound = List.copyOf(bound);
        this.place = place;
    }

    public List<Node> bound() {
        return bound;
    }

    public Node place() {
        return place;
    }

    /** A place of the plant, and what people call it. */
    public record Node(String code, String nameZh, String nameEn) implements Named {
    }
}
