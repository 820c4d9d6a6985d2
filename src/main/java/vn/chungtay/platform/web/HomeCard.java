package vn.chungtay.platform.web;

/** One card of the start page: a thing people come to do. Modules contribute theirs as beans. */
public interface HomeCard {

    /** Smaller numbers stand first. */
    int order();

    /** Message key of the card's title. */
    String title();

    /** Message key of one sentence that says what it is good for. */
    String text();

    /** Where it leads, beginning with a slash. */
    String href();

    /** Whether the current caller has a use for it. */
    boolean visible();
}
