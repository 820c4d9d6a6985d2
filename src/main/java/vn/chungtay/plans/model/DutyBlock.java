package vn.chungtay.plans.model;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.documents.paper.PaperTable.RowKind;

/** The duties as the table of an annex (PHAN_CONG): one row for each thing, with its lead, joint leads and the others. */
public final class DutyBlock {

    private DutyBlock() {}

    /**
     * @param heads of the four columns after the ordinal: the thing, lead, joint lead, coordination
     * @return empty if the plan assigns nothing but work on the plan as a whole
     */
    public static Optional<Block> of(DutyMatrix matrix, List<String> heads, Function<DutySubject, String> names) {
        if (matrix.subjects().isEmpty()) return Optional.empty();
        var columns = List.<PaperTable.Head>of(
                PaperTable.ordinal("STT"),
                PaperTable.words(heads.get(0), 30),
                PaperTable.words(heads.get(1), 18),
                PaperTable.words(heads.get(2), 18),
                PaperTable.words(heads.get(3), 24));
        var rows = matrix.subjects().stream().map(it -> row(matrix, it, names.apply(it))).toList();
        return Optional.of(new Block.Figures(new PaperTable(Optional.empty(), Optional.empty(), columns, false, rows)));
    }

    private static PaperTable.Row row(DutyMatrix matrix, DutySubject subject, String name) {
        return PaperTable.Row.of(
                RowKind.PLAIN,
                name,
                written(matrix, subject, Assignment.Role.LEAD),
                written(matrix, subject, Assignment.Role.JOINT_LEAD),
                written(matrix, subject, Assignment.Role.COORDINATE));
    }

    private static String written(DutyMatrix matrix, DutySubject subject, Assignment.Role role) {
        return matrix.organisations(subject, role).stream().collect(joining("; "));
    }
}
