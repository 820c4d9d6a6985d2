package vn.chungtay.interop.web;

import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.geography.UnitId;
import vn.chungtay.interop.usecase.ExportList;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Downloads;

/** The households and members of a unit as a file that can be brought back. */
@Controller
@RequestMapping("/exports/households")
class ExportController {

    private final ExportList lists;
    private final UnitChoices units;
    private final MessageSource messages;

    ExportController(ExportList lists, UnitChoices units, MessageSource messages) {
        this.lists = lists;
        this.units = units;
        this.messages = messages;
    }

    @GetMapping
    String choose(Model page) {
        page.addAttribute("units", units.of(lists.units()));
        page.addAttribute("formats", SheetFormat.values());
        return "interop/export";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@RequestParam UUID unit, @RequestParam SheetFormat format) {
        var id = new UnitId(unit);
        var title = text("interop.export.title.of", units.name(id));
        return Downloads.of(lists.write(id, format, text("interop.export.sheet"), title), "ho-va-thanh-vien");
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
