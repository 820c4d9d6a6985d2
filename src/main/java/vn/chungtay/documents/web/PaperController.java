package vn.chungtay.documents.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.documents.IssuedPaperId;
import vn.chungtay.documents.model.IssuedPaper;
import vn.chungtay.documents.model.KeptFile;
import vn.chungtay.documents.usecase.KeepPapers;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** The archive of issued papers: found, opened, and completed with the signed file. */
@Controller
@RequestMapping("/papers")
class PaperController {

    private final KeepPapers papers;
    private final Words words;

    PaperController(KeepPapers papers, Words words) {
        this.papers = papers;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model view) {
        view.addAttribute("q", q);
        view.addAttribute("it", papers.list(q, page));
        return "documents/papers";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> sheet(@RequestParam(defaultValue = "") String q, @RequestParam SheetFormat format) {
        var title = words.text("documents.archive.title");
        var columns = List.of(
                Column.text(words.text("documents.legal.number"), 18),
                Column.date(words.text("documents.legal.signed_on")),
                Column.text(words.text("documents.legal.kind"), 14),
                Column.text(words.text("documents.archive.subject"), 70),
                Column.text(words.text("documents.archive.signer"), 26));
        var rows = RowSource.of(papers.export(q).stream().<List<?>>map(PaperController::row).toList());
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(title), columns, rows)), "so-van-ban");
    }

    private static List<?> row(IssuedPaper it) {
        return List.of(it.fullNumber(), it.signedOn(), it.kind(), it.subject(), it.signer());
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model view) {
        view.addAttribute("it", papers.one(new IssuedPaperId(id)));
        return "documents/paper";
    }

    @GetMapping("/{id}/files/{version}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable int version) {
        return HandOut.file(papers.file(new IssuedPaperId(id), version));
    }

    @PostMapping("/{id}/files")
    String keepSigned(@PathVariable UUID id, @RequestParam MultipartFile file, RedirectAttributes next) throws IOException {
        if (file.isEmpty()) {
            next.addFlashAttribute("notice", "documents.file_missing");
            return "redirect:/papers/" + id;
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        papers.keepSigned(new IssuedPaperId(id), new KeptFile(name, file.getBytes()));
        next.addFlashAttribute("notice", "documents.archive.kept");
        return "redirect:/papers/" + id;
    }
}
