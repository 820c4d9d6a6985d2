package vn.chungtay.fieldwork;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Permission.looking;
import static vn.chungtay.identity.Role.ADMINISTRATOR;
import static vn.chungtay.identity.Role.COMMUNE_LEADER;
import static vn.chungtay.identity.Role.COMMUNE_OFFICER;
import static vn.chungtay.identity.Role.DISTRICT_OFFICER;
import static vn.chungtay.identity.Role.PROVINCE_OFFICER;
import static vn.chungtay.identity.Role.VILLAGE_HEAD;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;

/** What can be done with sheets that are filled in without a network. */
public enum FieldworkAction implements Action {
    /** To register a device of one's own, to take villages along on it, and to send what was filled in. */
    CARRY(acting("fieldwork.carry", VILLAGE_HEAD, COMMUNE_OFFICER)),
    /** To see who carries what, and how far it has come back. */
    VIEW(looking("fieldwork.view", COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER)),
    /** To see answers that wait for a person: those of a conflict, and whole packets in quarantine. */
    VIEW_WAITING(looking("fieldwork.waiting.view", COMMUNE_OFFICER, COMMUNE_LEADER)),
    /** To choose between two answers, to try what is in quarantine again or settle it, and to take in files from devices. */
    DECIDE(acting("fieldwork.decide", COMMUNE_OFFICER)),
    /** To take the right away from a device of somebody else. */
    REVOKE(acting("fieldwork.device.revoke", COMMUNE_OFFICER, COMMUNE_LEADER)),
    /** To let another key sign receipts or seal files. */
    RENEW_KEY(acting("fieldwork.key.renew", ADMINISTRATOR));

    private final Permission permission;

    FieldworkAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
