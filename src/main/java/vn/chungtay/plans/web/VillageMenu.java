package vn.chungtay.plans.web;

import org.springframework.stereotype.Component;
import vn.chungtay.plans.usecase.ReadOwnReports;
import vn.chungtay.platform.web.MenuEntry;

/** For the head of a village, before anything else. */
@Component
class VillageMenu implements MenuEntry {

    private final ReadOwnReports read;

    VillageMenu(ReadOwnReports read) {
        this.read = read;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String label() {
        return "plans.village.menu";
    }

    @Override
    public String text() {
        return "plans.village.menu.text";
    }

    @Override
    public String href() {
        return "/plans/village";
    }

    @Override
    public boolean visible() {
        return read.mayHeadVillage();
    }
}
