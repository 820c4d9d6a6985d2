package vn.chungtay.figures.web;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.figures.usecase.ListHouseholdsBehind;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** The households behind a figure; the official list of a village or commune on any day. */
@Controller
@RequestMapping("/poverty/households")
class HouseholdsBehindController {

    private final ListHouseholdsBehind households;
    private final FigureFrame frame;
    private final Words words;
    private final ListWords said;
    private final HouseholdSheet sheet;

    HouseholdsBehindController(
            ListHouseholdsBehind households, FigureFrame frame, Words words, ListWords said, HouseholdSheet sheet) {
        this.households = households;
        this.frame = frame;
        this.words = words;
        this.said = said;
        this.sheet = sheet;
    }

    @GetMapping
    String list(
            ListQuestion question,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String browser,
            Model model) {
        var day = words.day(question.asOf());
        var size = HouseholdListPage.size(browser);
        var number = Math.max(1, page);
        var found = households.page(question.filter(day), (number - 1) * size, size);
        var query = question.query(day);
        model.addAttribute("it", new HouseholdListPage(
                title(question, day, found.total(), found.persons()),
                said.of(question, day),
                found,
                number,
                size,
                "/poverty/households?" + query,
                "/poverty/households/file?" + query,
                "/poverty?unit=" + question.unit() + "&asOf=" + day,
                question.wanted()));
        model.addAttribute("unit", question.unit());
        return "figures/households-behind";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(ListQuestion question, @RequestParam SheetFormat format) {
        var day = words.day(question.asOf());
        var file = households.write(
                question.filter(day),
                format,
                (found, persons, rows) -> {
                    var titles = new ArrayList<String>();
                    titles.add(title(question, day, found, persons));
                    titles.addAll(said.of(question, day));
                    return sheet.of(titles, rows);
                },
                sheet::cells);
        return Downloads.of(file, "danh-sach-ho-" + day);
    }

    private String title(ListQuestion question, LocalDate day, int total, int persons) {
        var where = question.boundaries() == null ? day : question.boundaries();
        var unit = frame.unit(new UnitId(question.unit()), where);
        return words.text(
                "figures.list.sub",
                unit.name(), Vietnamese.date(day), Vietnamese.number(total), Vietnamese.number(persons));
    }
}
