package vn.chungtay.registry;

/**
 * The upkeep of what is counted. Every act keeps standings and tallies itself; these are for the night and for an
 * operator who does not trust them. Each is one transaction and can be done again; nothing is mended silently.
 */
public interface Tallies {

    /** Makes one row of many for a unit and day; returns how many rows went. */
    long fold();

    /** The standings of all households anew, from the records, and with them what they add to the tallies. */
    void deriveStandings();

    /** The tallies anew, from the standings. */
    void rebuild();
}
