package vn.chungtay.fieldwork.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.fieldwork.FieldSubject;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.fieldwork.store.MissingList.Question;
import vn.chungtay.fieldwork.store.MissingList;
import vn.chungtay.fieldwork.usecase.ReadMissing.Missing;
import vn.chungtay.fieldwork.usecase.ReadMissing;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;

/** What is known to be on devices and has not come: somebody asks whoever carries them. */
@Controller
@RequestMapping("/field-work/missing")
class MissingController {

    private static final int PAGE = 50;

    private final ReadMissing read;
    private final AnswerWords answers;
    private final FieldworkFrame frame;

    MissingController(ReadMissing read, AnswerWords answers, FieldworkFrame frame) {
        this.read = read;
        this.answers = answers;
        this.frame = frame;
    }

    /**
     * One thing that is missing.
     *
     * @param sheet address of the sheet; empty if it is not known whom it is about
     */
    record MissingRow(String who, String sheet, String place, String user, String device, String what, String since) {}

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UUID village,
            @RequestParam(required = false) @Nullable UUID device,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var number = Math.max(1, page);
        var found = read.missing(question(village, device), (number - 1) * PAGE, PAGE);
        frame.around(model, "missing");
        model.addAttribute("gaps", found.gaps().stream().map(it -> row(it, found.named())).toList());
        model.addAttribute("pictures", found.pictures().stream().map(it -> row(it, found)).toList());
        model.addAttribute("total", found.total());
        model.addAttribute("number", number);
        model.addAttribute("pages", Paging.pages(found.total(), PAGE));
        model.addAttribute("village", village);
        model.addAttribute("device", device);
        return "fieldwork/missing";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @RequestParam(required = false) @Nullable UUID village,
            @RequestParam(required = false) @Nullable UUID device,
            @RequestParam SheetFormat format) {
        var found = read.missing(question(village, device), 0, Integer.MAX_VALUE);
        var rows = new ArrayList<List<?>>();
        found.gaps().forEach(it -> rows.add(cells(row(it, found.named()))));
        found.pictures().forEach(it -> rows.add(cells(row(it, found))));
        var columns = List.of(
                Column.text(frame.text("fieldwork.office.household"), 32),
                Column.text(frame.text("fieldwork.office.village"), 20),
                Column.text(frame.text("fieldwork.office.user"), 28),
                Column.text(frame.text("fieldwork.office.device"), 24),
                Column.text(frame.text("fieldwork.office.missing.what"), 40),
                Column.text(frame.text("fieldwork.office.since"), 18));
        var title = frame.text("fieldwork.office.missing.title");
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(title), columns, RowSource.of(rows))), "chua-ve");
    }

    private static Question question(@Nullable UUID village, @Nullable UUID device) {
        return new Question(village == null ? null : new UnitId(village), device == null ? null : new DeviceId(device));
    }

    private static List<?> cells(MissingRow it) {
        return List.of(it.who(), it.place(), it.user(), it.device(), it.what(), it.since());
    }

    private MissingRow row(MissingList.Gap it, Map<Visited, FieldSubject> named) {
        var numbers = it.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return row(it.about(), it.unit(), it.user(), it.name(), frame.text("fieldwork.office.missing.gap", numbers), frame.at(it.since()), named);
    }

    private MissingRow row(MissingList.Picture it, Missing found) {
        var question = answers.label(Optional.ofNullable(found.questions().get(it.version())), it.question());
        var what = frame.text("fieldwork.office.missing.picture", question);
        return row(it.about(), it.unit(), it.user(), it.name(), what, frame.at(it.since()), found.named());
    }

    private MissingRow row(
            Visited about, UnitId unit, String user, String device, String what, String since, Map<Visited, FieldSubject> named) {
        var it = Optional.ofNullable(named.get(about));
        var sheet = it.map(FieldSubject::address).orElse("");
        return new MissingRow(frame.who(it), sheet, frame.place(unit), user, device, what, since);
    }
}
