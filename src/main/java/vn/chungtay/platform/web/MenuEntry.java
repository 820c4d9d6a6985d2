package vn.chungtay.platform.web;

/**
 * One thing people come to do: an entry of the main menu and a card of the start page. Modules contribute theirs as
 * beans; nobody edits a central list.
 */
public interface MenuEntry {

    /** Entries from here on are needed now and then only; they stand behind "more". */
    int RARE = 47;

    /** Smaller numbers stand further left. */
    int order();

    /** Message key of the label. */
    String label();

    /** Message key of one sentence that says what it is good for; the start page shows it. */
    String text();

    /** Where it leads, beginning with a slash. */
    String href();

    /** Whether the current caller has a use for it. */
    boolean visible();
}
