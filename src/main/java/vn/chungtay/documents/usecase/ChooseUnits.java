package vn.chungtay.documents.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.documents.DocumentsAction;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;

/** The units for which somebody may do something with documents: those where their rights are. */
@Component
public class ChooseUnits {

    private final Access access;
    private final Geography geography;
    private final Clock clock;

    ChooseUnits(Access access, Geography geography, Clock clock) {
        this.access = access;
        this.geography = geography;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Unit> forLegal() {
        return units(access.requireAnywhere(DocumentsAction.RECORD_LEGAL));
    }

    @Transactional(readOnly = true)
    public List<Unit> forTemplates() {
        return units(access.requireAnywhere(DocumentsAction.KEEP_TEMPLATES));
    }

    @Transactional(readOnly = true)
    public List<Unit> forPapers() {
        return units(access.requireAnywhere(DocumentsAction.ISSUE_PAPER));
    }

    private List<Unit> units(Set<UnitId> ids) {
        return geography.units(ids, LocalDate.now(clock)).values().stream()
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::name))
                .toList();
    }
}
