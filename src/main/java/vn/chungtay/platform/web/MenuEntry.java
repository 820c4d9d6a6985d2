package vn.chungtay.platform.web;

/** One entry of the main menu. Modules contribute theirs as beans; nobody edits a central list. */
public interface MenuEntry {

    /** Smaller numbers stand further left. */
    int order();

    /** Message key of the label. */
    String label();

    /** Where it leads, beginning with a slash. */
    String href();

    /** Whether the current caller has a use for it. */
    boolean visible();
}
