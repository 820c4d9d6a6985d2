package vn.chungtay.geography;

/**
 * Who may change units. Geography does not know people, so the module above it that does answers. Every signed-in person
 * may read units; only changes are asked about.
 */
public interface UnitAuthority {

    /** The caller may do this in this unit, or a {@link vn.chungtay.platform.Forbidden} is thrown. */
    void require(GeographyAction action, UnitId place);

    boolean may(GeographyAction action, UnitId place);
}
