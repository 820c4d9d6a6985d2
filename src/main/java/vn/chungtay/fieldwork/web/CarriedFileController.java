package vn.chungtay.fieldwork.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.chungtay.fieldwork.model.Fate;
import vn.chungtay.fieldwork.model.Taken;
import vn.chungtay.fieldwork.usecase.ReadWaiting;
import vn.chungtay.fieldwork.usecase.TakeSealedFile;

/** A sealed file that somebody carried here on a stick. What became of each packet of it stands on the page afterwards. */
@Controller
@RequestMapping("/field-work/files")
class CarriedFileController {

    /** Bytes; the sheets of a village have a tenth of it. */
    private static final int LARGEST = 20_000_000;

    private final TakeSealedFile files;
    private final ReadWaiting waiting;
    private final FieldworkFrame frame;

    CarriedFileController(TakeSealedFile files, ReadWaiting waiting, FieldworkFrame frame) {
        this.waiting = waiting;
        this.files = files;
        this.frame = frame;
    }

    /** What became of a packet, by its place in the file. */
    record TakenRow(int place, String outcome) {}

    @GetMapping
    String form(Model model) {
        waiting.requireDecider();
        frame.around(model, "files");
        return "fieldwork/files";
    }

    @PostMapping
    String take(@RequestParam MultipartFile file, Model model) throws IOException {
        frame.around(model, "files");
        if (file.isEmpty()) return refused("fieldwork.office.file.none", model);
        if (file.getSize() > LARGEST) return refused("fieldwork.office.file.too_large", model);
        switch (files.takeAtOffice(file.getBytes())) {
            case TakeSealedFile.Result.NotOurs _ -> {
                return refused("fieldwork.office.file.not_ours", model);
            }
            case TakeSealedFile.Result.Received it -> {
                model.addAttribute("from", it.from().name());
                model.addAttribute("rows", rows(it.packets()));
                frame.around(model, "files");
            }
        }
        return "fieldwork/files";
    }

    private String refused(String key, Model model) {
        model.addAttribute("fault", frame.text(key));
        return "fieldwork/files";
    }

    private List<TakenRow> rows(List<Taken> packets) {
        return IntStream.range(0, packets.size())
                .mapToObj(it -> new TakenRow(it + 1, outcome(packets.get(it).fate())))
                .toList();
    }

    private String outcome(Fate fate) {
        return switch (fate.outcome()) {
            case HELD -> frame.text("fieldwork.office.outcome.HELD");
            case QUARANTINED -> frame.text("fieldwork.office.outcome.QUARANTINED", frame.text("fieldwork.reason." + fate.reason()));
            case APPLIED -> applied(fate);
        };
    }

    private String applied(Fate fate) {
        if (fate.handedIn()) return frame.text("fieldwork.office.outcome.handed_in");
        if (fate.reason() == null) return frame.text("fieldwork.office.outcome.APPLIED");
        return frame.text("fieldwork.office.outcome.not_handed_in", frame.text("fieldwork.reason." + fate.reason()));
    }
}
