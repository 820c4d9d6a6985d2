package vn.chungtay.registry;

import static vn.chungtay.identity.Role.ADMINISTRATOR;
import static vn.chungtay.identity.Role.COMMUNE_LEADER;
import static vn.chungtay.identity.Role.COMMUNE_OFFICER;
import static vn.chungtay.identity.Role.DISTRICT_OFFICER;
import static vn.chungtay.identity.Role.FINANCE;
import static vn.chungtay.identity.Role.MINISTRY_OFFICER;
import static vn.chungtay.identity.Role.OBSERVER;
import static vn.chungtay.identity.Role.PROVINCE_OFFICER;
import static vn.chungtay.identity.Role.STATISTICS;
import static vn.chungtay.identity.Role.VILLAGE_HEAD;

import java.util.Set;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.Role;

/** What can be done with households. Figures without people are for everybody; people only for those who work with them. */
public enum RegistryAction implements Action {
    SEARCH(
            "registry.household.search",
            true,
            VILLAGE_HEAD,
            COMMUNE_OFFICER,
            COMMUNE_LEADER,
            DISTRICT_OFFICER,
            PROVINCE_OFFICER),
    VIEW("registry.household.view", true, VILLAGE_HEAD, COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER),
    VIEW_ID_NUMBER("registry.person.id_number", false, COMMUNE_OFFICER, COMMUNE_LEADER),
    CHANGE("registry.household.change", false, COMMUNE_OFFICER),
    CLASSIFY("registry.household.classify", false, COMMUNE_OFFICER, COMMUNE_LEADER),
    EXPORT("registry.household.export", false, COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER),
    VIEW_FIGURES(
            "registry.figures.view",
            true,
            VILLAGE_HEAD,
            COMMUNE_OFFICER,
            COMMUNE_LEADER,
            DISTRICT_OFFICER,
            PROVINCE_OFFICER,
            MINISTRY_OFFICER,
            FINANCE,
            STATISTICS,
            OBSERVER,
            ADMINISTRATOR),
    FREEZE_FIGURES("registry.figures.freeze", false, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER);

    private final String code;
    private final boolean readsOnly;
    private final Set<Role> roles;

    RegistryAction(String code, boolean readsOnly, Role... roles) {
        this.code = code;
        this.readsOnly = readsOnly;
        this.roles = Set.of(roles);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public boolean readsOnly() {
        return readsOnly;
    }
}
