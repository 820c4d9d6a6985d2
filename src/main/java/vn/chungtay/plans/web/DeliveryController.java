package vn.chungtay.plans.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.Delivery;
import vn.chungtay.plans.usecase.ReceivePlan;

/** To whom an issued plan went, and who has it. */
@Controller
@RequestMapping("/plans/{id}/deliveries")
class DeliveryController {

    private final ReceivePlan receive;
    private final DateTimeFormatter moment;

    DeliveryController(ReceivePlan receive, Clock clock) {
        this.receive = receive;
        this.moment = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(clock.getZone());
    }

    /** @param receivedAt empty until somebody says that they have it */
    record Row(String organisation, Delivery.Reason reason, String sentAt, String receivedAt) {}

    @GetMapping
    String list(@PathVariable UUID id, Model page) {
        var it = receive.of(new PlanId(id));
        page.addAttribute("it", it);
        page.addAttribute("rows", it.deliveries().stream().map(this::row).toList());
        return "plans/deliveries";
    }

    private Row row(Delivery it) {
        return new Row(
                it.organisation(), it.reason(), moment.format(it.sentAt()), it.received().map(moment::format).orElse(""));
    }

    @PostMapping
    String receive(@PathVariable UUID id, @RequestParam String organisation, RedirectAttributes next) {
        return AfterSave.to("/plans/" + id + "/deliveries", receive.receive(new PlanId(id), organisation), next);
    }
}
