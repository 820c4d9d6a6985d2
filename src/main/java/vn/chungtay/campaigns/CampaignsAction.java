package vn.chungtay.campaigns;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Permission.looking;
import static vn.chungtay.identity.Role.ADMINISTRATOR;
import static vn.chungtay.identity.Role.COMMUNE_LEADER;
import static vn.chungtay.identity.Role.COMMUNE_OFFICER;
import static vn.chungtay.identity.Role.DISTRICT_LEADER;
import static vn.chungtay.identity.Role.DISTRICT_OFFICER;
import static vn.chungtay.identity.Role.OBSERVER;
import static vn.chungtay.identity.Role.PROVINCE_LEADER;
import static vn.chungtay.identity.Role.PROVINCE_OFFICER;
import static vn.chungtay.identity.Role.STATISTICS;
import static vn.chungtay.identity.Role.VILLAGE_HEAD;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;
import vn.chungtay.identity.Role;

/** What can be done in a review. Its progress is told to everybody who works with the program, its households are not. */
public enum CampaignsAction implements Action {
    VIEW(looking("campaigns.view", Role.values())),
    /** To see the households of a list. */
    VIEW_HOUSEHOLDS(looking(
            "campaigns.household.view",
            VILLAGE_HEAD,
            COMMUNE_OFFICER,
            COMMUNE_LEADER,
            DISTRICT_OFFICER,
            DISTRICT_LEADER,
            PROVINCE_OFFICER,
            PROVINCE_LEADER)),
    EXPORT(acting("campaigns.household.export", COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER)),
    OPEN(acting("campaigns.open", COMMUNE_OFFICER, COMMUNE_LEADER)),
    /** To keep list, team, postings and objections. */
    RUN(acting("campaigns.run", COMMUNE_OFFICER, COMMUNE_LEADER)),
    /** To fill in sheets and to write down what the village meeting said. */
    VISIT(acting("campaigns.visit", VILLAGE_HEAD, COMMUNE_OFFICER)),
    /** To put results on a list for recognition; it is signed by the route of its dossier. */
    PROPOSE(acting("campaigns.propose", COMMUNE_OFFICER)),
    /** To read what supervisors found and what was answered. */
    VIEW_REMARKS(looking(
            "campaigns.remark.view",
            COMMUNE_OFFICER,
            COMMUNE_LEADER,
            DISTRICT_OFFICER,
            DISTRICT_LEADER,
            PROVINCE_OFFICER,
            PROVINCE_LEADER,
            STATISTICS,
            OBSERVER)),
    /** To write down what was found when supervising a review; it changes nothing else (REV-05). */
    SUPERVISE(acting(
            "campaigns.supervise", STATISTICS, OBSERVER, DISTRICT_OFFICER, DISTRICT_LEADER, PROVINCE_OFFICER, PROVINCE_LEADER)),
    /** To sign that a request for a review is refused; somebody else has prepared it. */
    REFUSE_REQUEST(acting("campaigns.request.refuse", COMMUNE_LEADER)),
    /** To decide on a complaint about a list of the own commune. */
    DECIDE_COMPLAINT(acting("campaigns.complaint.decide", COMMUNE_LEADER)),
    /** To decide on a second complaint, at the level above; asked in the unit there. */
    DECIDE_SECOND_COMPLAINT(acting("campaigns.complaint.decide_second", DISTRICT_LEADER, PROVINCE_LEADER)),
    /** To give certificates of a recognised list and to take them out of the program as a file. */
    PRINT_CERTIFICATES(acting("campaigns.certificate.print", COMMUNE_OFFICER, COMMUNE_LEADER)),
    /** To let another key sign certificates. */
    RENEW_KEY(acting("campaigns.key.renew", ADMINISTRATOR));

    private final Permission permission;

    CampaignsAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
