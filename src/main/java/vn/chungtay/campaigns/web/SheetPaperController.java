package vn.chungtay.campaigns.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.sheet.SheetForm;
import vn.chungtay.campaigns.usecase.WriteSheets;
import vn.chungtay.campaigns.usecase.WriteVillagePapers.Format;
import vn.chungtay.documents.PaperFile;
import vn.chungtay.platform.NotFound;

/** The sheets of a household as files. */
@Controller
@RequestMapping("/campaigns/{campaign}/households/{entry}/sheets/{form}")
class SheetPaperController {

    private final WriteSheets write;

    SheetPaperController(WriteSheets write) {
        this.write = write;
    }

    @GetMapping("/blank/{format}")
    ResponseEntity<byte[]> blank(@PathVariable UUID entry, @PathVariable SheetForm form, @PathVariable Format format) {
        return answer(write.blank(new EntryId(entry), form, format).orElseThrow(() -> new NotFound("household")));
    }

    @GetMapping("/filled/{format}")
    ResponseEntity<byte[]> filled(@PathVariable UUID entry, @PathVariable SheetForm form, @PathVariable Format format) {
        return answer(write.filled(new EntryId(entry), form, format).orElseThrow(() -> new NotFound("sheet")));
    }

    private static ResponseEntity<byte[]> answer(PaperFile file) {
        return FileAnswer.of(file.name(), file.content());
    }
}
