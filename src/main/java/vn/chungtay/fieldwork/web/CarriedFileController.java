package vn.chungtay.fieldwork.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.chungtay.fieldwork.model.CarriedFileId;
import vn.chungtay.fieldwork.store.SealedFileJson;
import vn.chungtay.fieldwork.usecase.ReadCarriedFiles;
import vn.chungtay.fieldwork.usecase.TakeSealedFile;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;

/** Sealed files that somebody carried here on a stick: taken in, looked at again, and their receipts to carry back. */
@Controller
@RequestMapping("/field-work/files")
class CarriedFileController {

    private static final int PAGE = 50;

    private final TakeSealedFile files;
    private final ReadCarriedFiles read;
    private final CarriedFileWords words;
    private final FieldworkFrame frame;
    private final Clock clock;

    CarriedFileController(TakeSealedFile files, ReadCarriedFiles read, CarriedFileWords words, FieldworkFrame frame, Clock clock) {
        this.files = files;
        this.read = read;
        this.words = words;
        this.frame = frame;
        this.clock = clock;
    }

    @GetMapping
    String form(@RequestParam(defaultValue = "1") int page, Model model) {
        var number = Math.max(1, page);
        var found = read.page((number - 1) * PAGE, PAGE);
        frame.around(model, "files");
        model.addAttribute("rows", found.rows().stream().map(words::row).toList());
        model.addAttribute("total", found.total());
        model.addAttribute("number", number);
        model.addAttribute("pages", Paging.pages(found.total(), PAGE));
        return "fieldwork/files";
    }

    @GetMapping("/list")
    ResponseEntity<Resource> list(@RequestParam SheetFormat format) {
        var rows = new ArrayList<List<?>>();
        for (var it : read.page(0, Integer.MAX_VALUE).rows()) {
            var row = words.row(it);
            rows.add(List.of(row.at(), row.device(), row.user(), row.by(), row.packets(), row.pictures(), row.left()));
        }
        var columns = List.of(
                Column.text(frame.text("fieldwork.office.file.at"), 18),
                Column.text(frame.text("fieldwork.office.device"), 24),
                Column.text(frame.text("fieldwork.office.user"), 28),
                Column.text(frame.text("fieldwork.office.file.by"), 28),
                Column.text(frame.text("fieldwork.office.file.packets"), 28),
                Column.text(frame.text("fieldwork.office.file.pictures"), 28),
                Column.text(frame.text("fieldwork.office.file.left"), 28));
        var title = frame.text("fieldwork.office.files.list");
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(title), columns, RowSource.of(rows))), "tep-da-nhan");
    }

    @PostMapping
    String take(@RequestParam MultipartFile file, Model model) throws IOException {
        if (file.isEmpty()) return refused("fieldwork.office.file.none", model);
        if (file.getSize() > SealedFileJson.LARGEST) return refused("fieldwork.office.file.too_large", model);
        return switch (files.takeAtOffice(file.getBytes())) {
            case TakeSealedFile.Result.NotOurs _ -> refused("fieldwork.office.file.not_ours", model);
            case TakeSealedFile.Result.Received it -> "redirect:/field-work/files/" + it.file().orElseThrow().value();
        };
    }

    private String refused(String key, Model model) {
        model.addAttribute("fault", frame.text(key));
        return form(1, model);
    }

    @GetMapping("/{file}")
    String one(@PathVariable UUID file, Model model) {
        var it = read.open(new CarriedFileId(file));
        frame.around(model, "files");
        model.addAttribute("file", words.row(it.file()));
        model.addAttribute("packets", it.packets().stream().map(one -> words.outcome(one.fate())).toList());
        model.addAttribute("pictures", it.pictures().stream().map(words::outcome).toList());
        return "fieldwork/file";
    }

    /** Also days later: then with what became of everything until then. */
    @GetMapping("/{file}/receipts")
    ResponseEntity<byte[]> receipts(@PathVariable UUID file) {
        var written = read.receipts(new CarriedFileId(file));
        var disposition = ContentDisposition.attachment()
                .filename("bien-nhan-" + written.to().name() + "-" + LocalDate.now(clock) + ".ctreceipts", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(disposition))
                .body(written.text().getBytes(StandardCharsets.UTF_8));
    }
}
