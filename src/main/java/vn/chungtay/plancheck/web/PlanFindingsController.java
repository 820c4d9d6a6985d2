package vn.chungtay.plancheck.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.plancheck.PlanCheckId;
import vn.chungtay.plancheck.model.FiledFinding;
import vn.chungtay.plancheck.report.FindingsJson;
import vn.chungtay.plancheck.report.Sentences;
import vn.chungtay.plancheck.usecase.CheckPlans;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;

/** The findings of a checked plan as a file. */
@Controller
@RequestMapping("/plan-checks/{id}")
class PlanFindingsController {

    private static final String NAME = "phat-hien";

    private final CheckPlans plans;
    private final Sentences sentences;

    PlanFindingsController(CheckPlans plans, MessageSource messages) {
        this.plans = plans;
        this.sentences = new Sentences(messages);
    }

    @GetMapping("/findings/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, @RequestParam SheetFormat format) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(sentences.text("plancheck.column.gravity"), 22));
        columns.add(Column.text(sentences.text("plancheck.column.kind"), 28));
        columns.add(Column.whole(sentences.text("plancheck.column.line")));
        for (var column : List.of("quote", "printed", "expected", "reason", "decision", "decision_reason")) {
            columns.add(Column.text(sentences.text("plancheck.column." + column), 40));
        }
        var rows = plans.export(new PlanCheckId(id)).stream().map(this::row).toList();
        var title = sentences.text("plancheck.findings");
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(title), columns, RowSource.of(rows))), NAME);
    }

    private List<?> row(FiledFinding filed) {
        var finding = filed.finding();
        var decision = filed.decision();
        return List.of(
                sentences.text("plancheck.gravity." + finding.gravity()), sentences.text("plancheck.kind." + finding.kind()), finding.place().line(),
                finding.place().quote(), finding.printed(), finding.expected(), sentences.of(finding.reason()),
                decision == null ? "" : sentences.text("plancheck.mend." + decision.mend()), decision == null ? "" : decision.reason());
    }

    @GetMapping("/findings.json")
    ResponseEntity<byte[]> json(@PathVariable UUID id) {
        var findings = plans.export(new PlanCheckId(id)).stream().map(FiledFinding::finding).toList();
        var name = ContentDisposition.attachment().filename(NAME + ".json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> headers.setContentDisposition(name))
                .body(FindingsJson.write(findings, sentences).getBytes(StandardCharsets.UTF_8));
    }
}
