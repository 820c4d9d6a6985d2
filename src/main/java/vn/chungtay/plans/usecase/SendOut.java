package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.model.Delivery.Reason;
import vn.chungtay.plans.model.Office;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.DeliveryStore;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.plans.store.PlanTextStore;

/**
 * Sends a plan that was just issued to its standing agency, to who leads a part, and to who takes part (PLN-06). An
 * organisation gets it once, for the strongest reason.
 */
@Component
class SendOut {

    private final PlanTextStore texts;
    private final PartStore parts;
    private final DeliveryStore deliveries;
    private final Clock clock;

    SendOut(PlanTextStore texts, PartStore parts, DeliveryStore deliveries, Clock clock) {
        this.texts = texts;
        this.parts = parts;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** What was only written down from paper went out long ago. */
    void send(Version version) {
        if (version.fromPaper()) return;
        var names = new LinkedHashMap<String, String>();
        var reasons = new LinkedHashMap<String, Reason>();
        add(version.head().standingAgency(), Reason.STANDING, names, reasons);
        for (var line : texts.of(version.id()).lines(TextPart.DUTY)) {
            add(line.getFirst(), reason(Assignment.Role.valueOf(line.get(1))), names, reasons);
        }
        for (var part : parts.of(version.id())) {
            part.assignments().forEach(it -> add(it.organisation(), reason(it.role()), names, reasons));
        }
        var at = clock.instant();
        reasons.forEach((key, reason) -> deliveries.send(version.id(), names.get(key), reason, at));
    }

    private static Reason reason(Assignment.Role role) {
        return role.leads() ? Reason.LEAD : Reason.TAKES_PART;
    }

    private static void add(String name, Reason reason, Map<String, String> names, Map<String, Reason> reasons) {
        if (name.isBlank()) return;
        names.putIfAbsent(Office.key(name), name.strip());
        reasons.merge(Office.key(name), reason, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
}
