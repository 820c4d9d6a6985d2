package vn.chungtay.registry;

import java.util.List;

/**
 * What a module above the register has to tell on the page of a household, such as that it has asked for a review. Contributed
 * as beans; each says only what its caller may know.
 */
@FunctionalInterface
public interface HouseholdNotes {

    /** The latest first; empty where there is nothing to tell. */
    List<Note> about(HouseholdId household);

    /**
     * @param text in the words that people read
     * @param href where more of it is, beginning with a slash
     * @param late whether something is overdue; the text says so in words
     */
    record Note(String text, String href, boolean late) {}
}
