package vn.chungtay.registry;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Permission.looking;
import static vn.chungtay.identity.Role.ADMINISTRATOR;
import static vn.chungtay.identity.Role.ARCHIVIST;
import static vn.chungtay.identity.Role.COMMUNE_LEADER;
import static vn.chungtay.identity.Role.COMMUNE_OFFICER;
import static vn.chungtay.identity.Role.DISTRICT_OFFICER;
import static vn.chungtay.identity.Role.MINISTRY_OFFICER;
import static vn.chungtay.identity.Role.PROVINCE_OFFICER;
import static vn.chungtay.identity.Role.VILLAGE_HEAD;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;
import vn.chungtay.identity.Role;

/** What can be done with households: people are shown only to those who work with them. */
public enum RegistryAction implements Action {
    SEARCH(looking(
            "registry.household.search", VILLAGE_HEAD, COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER)),
    VIEW(looking(
            "registry.household.view", VILLAGE_HEAD, COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER)),
    VIEW_ID_NUMBER(acting("registry.person.id_number", COMMUNE_OFFICER, COMMUNE_LEADER)),
    CHANGE(acting("registry.household.change", COMMUNE_OFFICER)),
    CLASSIFY(acting("registry.household.classify", COMMUNE_OFFICER, COMMUNE_LEADER)),
    /** To record a look by which nobody has decided yet. */
    LOOK(acting("registry.household.look", VILLAGE_HEAD, COMMUNE_OFFICER, COMMUNE_LEADER)),
    /** To give the classes of a decision that was signed. */
    RECOGNISE(acting("registry.household.recognise", COMMUNE_OFFICER, COMMUNE_LEADER, ARCHIVIST)),
    EXPORT(acting("registry.household.export", COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER)),
    /** To count what the households of a place would be under the next standard. */
    FORESEE(acting(
            "registry.next_class.count", COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER, MINISTRY_OFFICER)),
    CHECK_FIGURES(acting("registry.figures.check", ADMINISTRATOR));

    private final Permission permission;

    RegistryAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
