package vn.chungtay.staff.web;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;
import vn.chungtay.staff.StaffAction;

/** The register of staff in the menu; those who may not see names come to the numbers. */
@Component
class StaffMenu implements MenuEntry {

    private final Access access;

    StaffMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 48;
    }

    @Override
    public String label() {
        return "staff.menu";
    }

    @Override
    public String text() {
        return "staff.menu.text";
    }

    @Override
    public String href() {
        return access.mayAnywhere(StaffAction.VIEW) ? "/staff" : "/staff/figures";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(StaffAction.COUNT);
    }
}
