package vn.chungtay.identity;

import vn.chungtay.geography.UnitLevel;

/**
 * What somebody is in their agency. A role gives actions; a right gives a role in a unit for some days. The agency bounds
 * where: one slip in a form must not make the head of a village see everybody of a province.
 */
public enum Role {
    VILLAGE_HEAD(UnitLevel.VILLAGE),
    COMMUNE_OFFICER(UnitLevel.COMMUNE),
    COMMUNE_LEADER(UnitLevel.COMMUNE),
    DISTRICT_OFFICER(UnitLevel.DISTRICT),
    DISTRICT_LEADER(UnitLevel.DISTRICT),
    PROVINCE_OFFICER(UnitLevel.PROVINCE),
    PROVINCE_LEADER(UnitLevel.PROVINCE),
    MINISTRY_OFFICER(UnitLevel.COUNTRY),
    /** Keeps the book of papers that go out and gives them number and date. */
    ARCHIVIST(UnitLevel.COUNTRY),
    FINANCE(UnitLevel.COUNTRY),
    STATISTICS(UnitLevel.COUNTRY),
    OBSERVER(UnitLevel.COUNTRY),
    ADMINISTRATOR(UnitLevel.COUNTRY);

    private final UnitLevel highest;

    Role(UnitLevel highest) {
        this.highest = highest;
    }

    /** Whether it can be given in a unit of this level: that of the agency, or one below it. */
    public boolean fits(UnitLevel level) {
        return level.compareTo(highest) >= 0;
    }
}
