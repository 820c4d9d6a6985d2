package vn.chungtay.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.ui.Model;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.usecase.Looked;

/** Says why a household cannot be looked at on a day, and leads to the last day on which it can. */
record MovedAwayPage(UUID household, LocalDate asked, LocalDate lastDay) {

    static String show(HouseholdId household, Looked.MovedAway<?> refused, HttpServletResponse response, Model page) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        page.addAttribute("it", new MovedAwayPage(household.value(), refused.asked(), refused.lastDay()));
        return "registry/moved-away";
    }

    public LocalDate movedOn() {
        return lastDay.plusDays(1);
    }

    public boolean askedLater() {
        return asked.isAfter(lastDay);
    }
}
