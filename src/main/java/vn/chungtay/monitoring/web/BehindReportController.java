package vn.chungtay.monitoring.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.geography.UnitId;
import vn.chungtay.monitoring.model.Measure;
import vn.chungtay.monitoring.usecase.ListBehindReport;
import vn.chungtay.platform.NotFound;

/** The households behind one figure of a report, as they were counted. */
@Controller
class BehindReportController {

    private static final int SIZE = 50;

    private final ListBehindReport behind;
    private final ReportFrame frame;
    private final MeasureWords said;

    BehindReportController(ListBehindReport behind, ReportFrame frame, MeasureWords said) {
        this.behind = behind;
        this.frame = frame;
        this.said = said;
    }

    @GetMapping("/review-reports/households")
    String list(
            @RequestParam UUID unit,
            @RequestParam String round,
            @RequestParam String measure,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var asked = Measure.read(measure).orElseThrow(() -> new NotFound("measure " + measure));
        var of = frame.round(round);
        int number = Math.max(1, page);
        var found = behind.page(new UnitId(unit), of, asked, (number - 1) * SIZE, SIZE);
        model.addAttribute("found", found);
        model.addAttribute("about", frame.about(found.unit(), of));
        model.addAttribute("which", said.of(asked));
        model.addAttribute("moved", asked.kind() == Measure.Kind.FLOW);
        model.addAttribute("first", (number - 1) * SIZE);
        model.addAttribute("page", number);
        model.addAttribute("pages", Math.max(1, (found.lines() + SIZE - 1) / SIZE));
        model.addAttribute("unit", unit);
        model.addAttribute("round", of.code());
        model.addAttribute("measure", measure);
        return "monitoring/behind";
    }
}
