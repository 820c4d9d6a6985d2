package vn.chungtay.documents;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Permission.looking;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;
import vn.chungtay.identity.Role;

/** What can be done with the legal register, with templates and with issued papers. */
public enum DocumentsAction implements Action {
    VIEW_LEGAL(looking("documents.legal.view", Role.values())),
    RECORD_LEGAL(acting("documents.legal.record", Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER, Role.DISTRICT_OFFICER,
            Role.PROVINCE_OFFICER, Role.MINISTRY_OFFICER, Role.ADMINISTRATOR)),
    VIEW_PAPERS(looking("documents.paper.view", Role.values())),
    ISSUE_PAPER(acting("documents.paper.issue", Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER, Role.DISTRICT_OFFICER,
            Role.PROVINCE_OFFICER, Role.MINISTRY_OFFICER, Role.ARCHIVIST)),
    KEEP_TEMPLATES(acting("documents.template.keep", Role.COMMUNE_LEADER, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER,
            Role.MINISTRY_OFFICER, Role.ADMINISTRATOR));

    private final Permission permission;

    DocumentsAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
