package vn.chungtay.figures.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.figures.usecase.CountNeeds;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.Need;

/** Households in need by kind of need; where there are none the page says so instead of a rate. */
@Controller
@RequestMapping("/poverty/needs")
class NeedController {

    private final CountNeeds countNeeds;
    private final FigureFrame frame;
    private final Words words;

    NeedController(CountNeeds countNeeds, FigureFrame frame, Words words) {
        this.countNeeds = countNeeds;
        this.frame = frame;
        this.words = words;
    }

    @GetMapping
    String needs(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Model page) {
        var place = frame.place(unit);
        var day = words.day(asOf);
        page.addAttribute("counts", countNeeds.households(place, day));
        page.addAttribute("needs", Need.values());
        page.addAttribute("links", frame.opens(place));
        frame.around(page, place, day, "needs");
        return "figures/needs";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @RequestParam UUID unit, @RequestParam(required = false) @Nullable LocalDate asOf, @RequestParam SheetFormat format) {
        var place = frame.place(unit);
        var day = words.day(asOf);
        Map<Need, Integer> counts = countNeeds.households(place, day);
        var rows = Arrays.stream(Need.values())
                .map(it -> Arrays.asList(words.text("registry.need." + it), counts.get(it)))
                .toList();
        var columns = List.of(
                Column.text(words.text("registry.support.needs"), 30), Column.whole(words.text("figures.needs.households")));
        return new FigureFile(words.text("figures.needs.title"), frame.about(place, day), columns, rows)
                .as(format, "ho-co-nhu-cau-" + day);
    }
}
