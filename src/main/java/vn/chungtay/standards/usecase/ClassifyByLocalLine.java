package vn.chungtay.standards.usecase;

import static vn.chungtay.standards.StandardsAction.VIEW_LOCAL_TABLES;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.LocalOutcome;
import vn.chungtay.standards.LocalStandards;
import vn.chungtay.standards.model.LocalLine;
import vn.chungtay.standards.model.LocalTable;
import vn.chungtay.standards.model.LocalTableKind;
import vn.chungtay.standards.model.StandardsBook;
import vn.chungtay.standards.store.LocalContentStore;
import vn.chungtay.standards.store.LocalTableStore;

/** Classifies a second time, by the income line of the province. */
@Component
class ClassifyByLocalLine implements LocalStandards {

    private final Access access;
    private final StandardsBook book;
    private final LocalTableStore tables;
    private final LocalContentStore contents;

    ClassifyByLocalLine(Access access, StandardsBook book, LocalTableStore tables, LocalContentStore contents) {
        this.access = access;
        this.book = book;
        this.tables = tables;
        this.contents = contents;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalOutcome> classify(UnitId province, LocalDate day, Evidence evidence) {
        access.requireAnywhere(VIEW_LOCAL_TABLES);
        return tables.inForce(LocalTableKind.INCOME_LINE, province, day)
                .flatMap(table -> classify(table, day, withoutPoints(evidence)));
    }

    private Optional<LocalOutcome> classify(LocalTable table, LocalDate day, Evidence evidence) {
        if (!(contents.of(table) instanceof LocalLine line)) return Optional.empty();
        return book.inReviewWith(day, line, table.document())
                .map(rule -> new LocalOutcome(table.id(), table.document(), rule.classify(evidence)));
    }

    private static Evidence withoutPoints(Evidence it) {
        return new Evidence(
                it.area(), OptionalInt.empty(), it.monthlyIncomeDong(), it.deprivations(), it.madeInAgriculture());
    }
}
