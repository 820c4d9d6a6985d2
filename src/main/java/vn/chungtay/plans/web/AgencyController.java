package vn.chungtay.plans.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.usecase.ReadAgencyWork;

/** The work list of one organisation by a plan. */
@Controller
class AgencyController {

    private final ReadAgencyWork work;

    AgencyController(ReadAgencyWork work) {
        this.work = work;
    }

    /** @param organisation empty for the caller's own */
    @GetMapping("/plans/{id}/agency")
    String agency(@PathVariable UUID id, @RequestParam(defaultValue = "") String organisation, Model page) {
        page.addAttribute("it", work.of(new PlanId(id), organisation));
        return "plans/agency";
    }
}
