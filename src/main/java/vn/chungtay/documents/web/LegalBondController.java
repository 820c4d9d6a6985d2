package vn.chungtay.documents.web;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.documents.LegalDocumentId;
import vn.chungtay.documents.model.KeptFile;
import vn.chungtay.documents.model.Relation;
import vn.chungtay.documents.usecase.KeepLegalRegister;

/** What hangs on a legal document: its bonds to others, and its text as a file. */
@Controller
@RequestMapping("/legal/{id}")
class LegalBondController {

    private final KeepLegalRegister register;

    LegalBondController(KeepLegalRegister register) {
        this.register = register;
    }

    @PostMapping("/bonds")
    String relate(@PathVariable UUID id, @RequestParam Relation.Kind kind, @RequestParam UUID other, RedirectAttributes next) {
        var done = register.relate(new Relation(new LegalDocumentId(id), kind, new LegalDocumentId(other)));
        next.addFlashAttribute("notice", done ? "documents.legal.related" : "documents.legal.related_already");
        return "redirect:/legal/" + id;
    }

    @PostMapping("/text")
    String attach(@PathVariable UUID id, @RequestParam MultipartFile file, RedirectAttributes next) throws IOException {
        if (file.isEmpty()) {
            next.addFlashAttribute("notice", "documents.file_missing");
            return "redirect:/legal/" + id;
        }
        register.attach(new LegalDocumentId(id), new KeptFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes()));
        next.addFlashAttribute("notice", "documents.legal.attached");
        return "redirect:/legal/" + id;
    }

    @GetMapping("/text")
    ResponseEntity<byte[]> text(@PathVariable UUID id) {
        return HandOut.file(register.file(new LegalDocumentId(id)));
    }
}
