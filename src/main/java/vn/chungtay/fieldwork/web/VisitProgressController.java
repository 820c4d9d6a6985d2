package vn.chungtay.fieldwork.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.fieldwork.usecase.ReadFieldwork;
import vn.chungtay.fieldwork.usecase.ReadFieldwork.Village;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;

/** How far the visits of each village are: a picture of tiles, and its table. */
@Controller
@RequestMapping("/field-work")
class VisitProgressController {

    private static final int PAGE = 50;

    private final ReadFieldwork read;
    private final FieldworkFrame frame;

    VisitProgressController(ReadFieldwork read, FieldworkFrame frame) {
        this.read = read;
        this.frame = frame;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "1") int page, Model model) {
        var villages = read.villages();
        var paging = Paging.of(page, villages.size(), PAGE);
        frame.around(model, "progress");
        model.addAttribute("tiles", VillageTiles.of(villages));
        model.addAttribute("rows", paging.rows(villages));
        model.addAttribute("total", villages.size());
        model.addAttribute("paging", paging);
        return "fieldwork/progress";
    }

    @GetMapping("/progress-file")
    ResponseEntity<Resource> file(@RequestParam SheetFormat format) {
        var rows = new ArrayList<List<?>>();
        for (var it : read.villages()) rows.add(cells(it));
        var columns = List.of(
                Column.text(frame.text("fieldwork.office.village"), 24),
                Column.text(frame.text("fieldwork.office.review"), 40),
                Column.whole(frame.text("fieldwork.office.listed")),
                Column.whole(frame.text("fieldwork.office.devices")),
                Column.whole(frame.text("fieldwork.office.begun")),
                Column.whole(frame.text("fieldwork.office.handed_in")),
                Column.whole(frame.text("fieldwork.office.done")),
                Column.whole(frame.text("fieldwork.office.held")),
                Column.whole(frame.text("fieldwork.office.conflicts")),
                Column.whole(frame.text("fieldwork.office.quarantined")),
                Column.whole(frame.text("fieldwork.office.missing.pictures")));
        var title = frame.text("fieldwork.office.progress");
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(title), columns, RowSource.of(rows))), "tien-do-di-co-so");
    }

    private static List<?> cells(Village it) {
        var visits = it.visits();
        var underWay = it.underWay();
        return List.of(
                visits.name(), visits.campaign(), visits.listed(), underWay.devices(), visits.open(), visits.handedIn(), visits.done(),
                underWay.held(), underWay.conflicts(), underWay.quarantined(), underWay.pictures());
    }
}
