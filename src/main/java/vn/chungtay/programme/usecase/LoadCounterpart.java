package vn.chungtay.programme.usecase;

import static vn.chungtay.programme.ProgrammeAction.LOAD_COUNTERPART;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.programme.CounterpartId;
import vn.chungtay.programme.CounterpartRule;
import vn.chungtay.programme.model.LoadedCounterpart;
import vn.chungtay.programme.store.CounterpartStore;

/** Takes in the counterpart rule of a province as a draft. It counts only after another person approved it. */
@Component
public class LoadCounterpart {

    private final Access access;
    private final Audit audit;
    private final Geography geography;
    private final CounterpartStore rules;
    private final Clock clock;

    LoadCounterpart(Access access, Audit audit, Geography geography, CounterpartStore rules, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.geography = geography;
        this.rules = rules;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Loaded(CounterpartId id) implements Outcome {}

        /** Rules are looked up by province; one of another unit would never be used. */
        record NoProvince() implements Outcome {}
    }

    @Transactional
    public Outcome load(UnitId province, int firstYear, int lastYear, CounterpartRule rule) {
        access.require(LOAD_COUNTERPART, province);
        var known = geography.unit(province, LocalDate.now(clock)).filter(it -> it.level() == UnitLevel.PROVINCE);
        if (known.isEmpty()) return new Outcome.NoProvince();
        var loader = access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for the rule"));
        var id = CounterpartId.next();
        rules.add(new LoadedCounterpart(id, province, firstYear, lastYear, rule, loader, null, null));
        audit.changed(
                LOAD_COUNTERPART.code(),
                id,
                Map.of(),
                Map.of("percent", rule.percent(), "from", firstYear, "to", lastYear, "document", rule.document()));
        return new Outcome.Loaded(id);
    }
}
