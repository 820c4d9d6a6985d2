package vn.chungtay.figures.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chungtay.figures.model.Closing;
import vn.chungtay.figures.store.FrozenHouseholds.Question;
import vn.chungtay.figures.usecase.ListFrozenHouseholds;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;
import vn.chungtay.standards.PovertyClass;

/** The households behind the frozen figures of a year. */
@Controller
@RequestMapping("/poverty/closings/{closing}/households")
class FrozenListController {

    private final ListFrozenHouseholds households;
    private final FigureFrame frame;
    private final Words words;
    private final HouseholdSheet sheet;

    FrozenListController(ListFrozenHouseholds households, FigureFrame frame, Words words, HouseholdSheet sheet) {
        this.households = households;
        this.frame = frame;
        this.words = words;
        this.sheet = sheet;
    }

    @GetMapping
    String list(
            @PathVariable UUID closing,
            @RequestParam(name = "class", required = false) @Nullable PovertyClass povertyClass,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String browser,
            Model model) {
        var size = HouseholdListPage.size(browser);
        var number = Math.max(1, page);
        var shown = households.page(question(closing, povertyClass, q), (number - 1) * size, size);
        var closed = shown.closed();
        var day = Closing.lastDayOf(closed.year());
        var place = new UnitId(closed.unitId());
        var found = shown.found();
        model.addAttribute("it", new HouseholdListPage(
                words.text(
                        "figures.list.sub",
                        frame.unit(place, day).name(), Vietnamese.date(day),
                        Vietnamese.number(found.total()), Vietnamese.number(found.persons())),
                said(povertyClass, closed.version()),
                found,
                number,
                size,
                address("/poverty/closings/" + closing + "/households", povertyClass, q),
                address("/poverty/closings/" + closing + "/households/file", povertyClass, q),
                "/poverty/closings?unit=" + closed.unitId(),
                q));
        return "figures/households-behind";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @PathVariable UUID closing,
            @RequestParam(name = "class", required = false) @Nullable PovertyClass povertyClass,
            @RequestParam(defaultValue = "") String q,
            @RequestParam SheetFormat format) {
        var titles = List.of(words.text("figures.closing.title"));
        var file = households.write(
                question(closing, povertyClass, q), format, rows -> sheet.of(titles, rows), sheet::cells);
        return Downloads.of(file, "danh-sach-ho-da-chot");
    }

    private List<String> said(@Nullable PovertyClass povertyClass, int version) {
        var frozen = words.text("figures.closing.list", version);
        return povertyClass == null
                ? List.of(frozen)
                : List.of(frozen, words.text("figures.class." + povertyClass));
    }

    private static Question question(UUID closing, @Nullable PovertyClass povertyClass, String q) {
        return new Question(closing, povertyClass == null ? null : povertyClass.name(), q.strip());
    }

    private static String address(String path, @Nullable PovertyClass povertyClass, String q) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("q", "{q}");
        if (povertyClass != null) address.queryParam("class", povertyClass);
        return address.encode().buildAndExpand(q.strip()).toUriString();
    }
}
