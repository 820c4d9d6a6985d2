package vn.chungtay.staff.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.geography.Geography;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;
import vn.chungtay.shared.Sex;
import vn.chungtay.staff.model.Attendance;
import vn.chungtay.staff.model.StaffFile.Field;
import vn.chungtay.staff.model.StaffFilter;
import vn.chungtay.staff.model.StaffMember;
import vn.chungtay.staff.usecase.ListStaff;

/** Who works for poverty reduction in a unit and below it on a day, and what they were trained in that year. */
@Controller
@RequestMapping("/staff")
class StaffController {

    private static final int PAGE = 50;

    private final ListStaff list;
    private final Geography geography;
    private final StaffFrame frame;
    private final Words words;

    StaffController(ListStaff list, Geography geography, StaffFrame frame, Words words) {
        this.list = list;
        this.geography = geography;
        this.frame = frame;
        this.words = words;
    }

    /** One member as the list shows them. */
    record Row(StaffMember member, String unit, List<Attendance> courses) {}

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Boolean trained,
            @RequestParam(required = false) @Nullable Sex sex,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var place = frame.place(unit);
        var day = words.day(asOf);
        var number = Math.max(1, page);
        var found = list.page(place, day, new StaffFilter(q, trained, sex), (number - 1) * PAGE, PAGE);
        model.addAttribute("rows", rows(found.members(), day));
        model.addAttribute("total", found.total());
        model.addAttribute("number", number);
        model.addAttribute("pages", Paging.pages(found.total(), PAGE));
        model.addAttribute("q", q);
        model.addAttribute("trained", trained);
        model.addAttribute("sex", sex);
        frame.around(model, place, day, "list");
        return "staff/list";
    }

    private List<Row> rows(List<StaffMember> members, LocalDate day) {
        var names = geography.units(members.stream().map(StaffMember::unit).distinct().toList(), day);
        return members.stream()
                .map(it -> new Row(
                        it,
                        Optional.ofNullable(names.get(it.unit())).map(one -> one.name()).orElseGet(() -> frame.unit(it.unit(), day).name()),
                        it.coursesBy(day).toList()))
                .toList();
    }

    /** A row for each course of the year, one for whoever attended none; the same columns are taken back in. */
    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @RequestParam UUID unit,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Boolean trained,
            @RequestParam(required = false) @Nullable Sex sex,
            @RequestParam SheetFormat format) {
        var place = frame.place(unit);
        var day = words.day(asOf);
        var lines = new ArrayList<List<?>>();
        for (var row : rows(list.export(place, day, new StaffFilter(q, trained, sex)), day)) {
            if (row.courses().isEmpty()) lines.add(cells(row, null));
            else row.courses().forEach(course -> lines.add(cells(row, course)));
        }
        var columns = Arrays.stream(Field.values())
                .map(it -> Column.text(words.text("staff.field." + it), it == Field.COURSE || it == Field.POSITION ? 40 : 20))
                .toList();
        var title = words.text("staff.title");
        var table = new Table(
                title, List.of(title + " – " + frame.unit(place, day).name() + " – " + Vietnamese.date(day)), columns, RowSource.of(lines));
        return Downloads.of(SheetFile.write(format, table), "can-bo-giam-ngheo-" + day);
    }

    private List<@Nullable Object> cells(Row row, @Nullable Attendance course) {
        var it = row.member();
        var post = it.post();
        return Arrays.asList(
                row.unit(),
                post.name(),
                post.position(),
                words.text("staff.kind." + post.kind()),
                post.sex() == null ? "" : words.text("staff.sex." + post.sex()),
                post.minority() == null ? "" : words.text("staff.minority." + post.minority()),
                date(it.days().from()),
                date(it.days().to()),
                course == null ? "" : course.course(),
                course == null ? "" : date(course.firstDay()),
                course == null ? "" : date(course.lastDay()));
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : Vietnamese.date(day);
    }
}
