package vn.chungtay.identity;

/** What somebody is in their agency. A role gives actions; a right gives a role in a unit for some days. */
public enum Role {
    VILLAGE_HEAD,
    COMMUNE_OFFICER,
    COMMUNE_LEADER,
    DISTRICT_OFFICER,
    PROVINCE_OFFICER,
    MINISTRY_OFFICER,
    FINANCE,
    STATISTICS,
    OBSERVER,
    ADMINISTRATOR
}
