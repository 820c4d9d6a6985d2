package vn.chungtay.plans.usecase;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.plans.model.IssuingBody;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.Version;
import vn.chungtay.platform.Vietnamese;

/** Units and their bodies as papers call them. */
@Component
class UnitNames {

    private final Geography geography;
    private final MessageSource messages;

    UnitNames(Geography geography, MessageSource messages) {
        this.geography = geography;
        this.messages = messages;
    }

    /** "huyện Võ Nhai" */
    String withKind(UnitId id, LocalDate day) {
        return geography.nearest(id, day).map(this::withKind).orElse("");
    }

    String withKind(Unit unit) {
        return messages.getMessage("geography.kind." + unit.kind(), null, Vietnamese.LOCALE) + " " + unit.name();
    }

    /** "Trưởng thôn Làng Một", "Tổ trưởng tổ dân phố 3". */
    String head(Unit village) {
        var kind = village.kind() == UnitKind.TO_DAN_PHO ? "plans.village.head.TO_DAN_PHO" : "plans.village.head";
        return messages.getMessage(kind, new Object[] {withKind(village)}, Vietnamese.LOCALE);
    }

    /** "Ủy ban nhân dân xã An Một" */
    String committee(Unit unit) {
        return messages.getMessage("plans.committee.of", new Object[] {withKind(unit)}, Vietnamese.LOCALE);
    }

    /** A commune's committee has the one above it over its name; plans of the whole country come from their agency. */
    IssuingBody issuing(Plan plan, Version version, LocalDate day) {
        if (plan.level() == UnitLevel.COUNTRY) return IssuingBody.agency(version.head().standingAgency());
        var unit = geography.nearest(plan.unit(), day).orElseThrow();
        var above = plan.level() != UnitLevel.COMMUNE
                ? Optional.<String>empty()
                : geography.pathUp(unit.id(), unit.asOf()).stream().skip(1).findFirst().map(this::withKind);
        return IssuingBody.committee(withKind(unit), above);
    }
}
