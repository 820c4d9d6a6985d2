package vn.chungtay.plans.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.usecase.TrackLowerPlans;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;

/** The plans that the units below have to issue. */
@Controller
@RequestMapping("/plans/{id}/below")
class LowerPlanController {

    private final TrackLowerPlans track;
    private final MessageSource messages;

    LowerPlanController(TrackLowerPlans track, MessageSource messages) {
        this.track = track;
        this.messages = messages;
    }

    @GetMapping
    String below(@PathVariable UUID id, Model page) {
        page.addAttribute("it", track.of(new PlanId(id)));
        return "plans/below";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, @RequestParam SheetFormat format) {
        var tracking = track.of(new PlanId(id));
        var title = text("plans.below.title");
        var columns = List.of(
                Column.text(text("plans.column.place"), 28),
                Column.text(text("plans.column.state"), 20),
                Column.date(text("plans.below.due")),
                Column.text(text("plans.column.number"), 18),
                Column.date(text("plans.column.signed_on")),
                Column.whole(text("plans.below.late_days")));
        var rows = RowSource.of(tracking.rows().stream().<List<?>>map(this::cells).toList());
        var table = new Table(title, List.of(title + " – " + tracking.place()), columns, rows);
        return Downloads.of(SheetFile.write(format, table), "ke-hoach-cap-duoi");
    }

    private List<?> cells(TrackLowerPlans.Row it) {
        var task = it.task();
        return Arrays.asList(
                it.place(), text("plans.lower." + it.state()), task.due(), task.sign(), task.signedOn(), it.late());
    }

    private String text(String key) {
        return messages.getMessage(key, null, Vietnamese.LOCALE);
    }
}
