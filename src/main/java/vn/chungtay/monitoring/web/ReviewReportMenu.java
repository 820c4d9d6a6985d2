package vn.chungtay.monitoring.web;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.monitoring.MonitoringAction;
import vn.chungtay.platform.web.MenuEntry;

/** Where the reports of reviews are. */
@Component
class ReviewReportMenu implements MenuEntry {

    private final Access access;

    ReviewReportMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public String label() {
        return "monitoring.menu";
    }

    @Override
    public String text() {
        return "monitoring.menu.text";
    }

    @Override
    public String href() {
        return "/review-reports";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(MonitoringAction.VIEW);
    }
}
