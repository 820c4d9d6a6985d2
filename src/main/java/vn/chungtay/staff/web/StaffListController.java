package vn.chungtay.staff.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.ReadOutcome.Read;
import vn.chungtay.documents.ReadOutcome.Refused;
import vn.chungtay.documents.TextLine;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.web.Words;
import vn.chungtay.staff.model.StaffFile;
import vn.chungtay.staff.usecase.KeepStaff;

/** A list of staff and their courses, taken from a file: all of it or nothing, with every mistake at its line. */
@Controller
@RequestMapping("/staff/list")
class StaffListController {

    private static final int SHOWN = 30;

    private final KeepStaff keep;
    private final StaffFrame frame;
    private final Words words;

    StaffListController(KeepStaff keep, StaffFrame frame, Words words) {
        this.keep = keep;
        this.frame = frame;
        this.words = words;
    }

    @PostMapping
    String take(@RequestParam UUID unit, @RequestParam MultipartFile file, RedirectAttributes next) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll(".*[/\\\\]", "");
        switch (DocumentReader.standard().read(name, file.getInputStream())) {
            case Refused it -> next.addFlashAttribute("faults", List.of(words.text(it.reason().message())));
            case Read it -> take(new UnitId(unit), it.text().lines(), next);
        }
        return "redirect:/staff?unit=" + unit;
    }

    private void take(UnitId place, List<TextLine> lines, RedirectAttributes next) {
        var read = StaffFile.read(
                lines.stream().map(TextLine::cells).toList(), frame.units(place), frame.vocabulary(), frame.today());
        if (!read.problems().isEmpty()) {
            next.addFlashAttribute("faults", read.problems().stream().limit(SHOWN).map(this::problem).toList());
            return;
        }
        var taken = keep.take(place, read.rows());
        next.addFlashAttribute("taken", words.text("staff.import.done", taken.added(), taken.known(), taken.courses()));
    }

    private String problem(StaffFile.Problem it) {
        var values = new ArrayList<Object>(it.values());
        if (it.line() > 0) values.addFirst(it.line());
        return words.text("staff.import." + it.key(), values.toArray());
    }
}
