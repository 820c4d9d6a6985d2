package vn.chungtay.fieldwork.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.fieldwork.FieldVillage;
import vn.chungtay.fieldwork.store.PacketJson;
import vn.chungtay.fieldwork.usecase.ReadFieldKeys;
import vn.chungtay.fieldwork.usecase.TakePackage;
import vn.chungtay.fieldwork.usecase.TakePacket;
import vn.chungtay.geography.UnitId;

/** What devices ask with their token (ADR 64). */
@RestController
@RequestMapping("/api/field")
class FieldApi {

    private final TakePackage packages;
    private final TakePacket packets;
    private final ReadFieldKeys keys;

    FieldApi(TakePackage packages, TakePacket packets, ReadFieldKeys keys) {
        this.packages = packages;
        this.packets = packets;
        this.keys = keys;
    }

    /** @param fileKey for which files are sealed today; a device that knows another one asks for the keys */
    record Villages(List<Village> villages, @JsonProperty("file_key") String fileKey) {}

    record Village(UUID village, String name, String campaign, String until, int visits) {

        static Village of(FieldVillage it) {
            return new Village(it.village().value(), it.name(), it.campaign(), it.until().toString(), it.visits());
        }
    }

    @GetMapping("/villages")
    Villages villages() {
        var villages = packages.villages().stream().map(Village::of).toList();
        return new Villages(villages, keys.fileKey());
    }

    /** The tag is weak, because a strong one would keep the server from compressing. */
    @GetMapping("/villages/{village}")
    ResponseEntity<String> village(
            @PathVariable UUID village, @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String has) {
        return switch (packages.pack(new UnitId(village), Optional.ofNullable(has).map(FieldApi::content))) {
            case TakePackage.Result.Same _ ->
                ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(String.valueOf(has)).build();
            case TakePackage.Result.Packed it ->
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).eTag("W/\"" + it.content() + "\"").body(it.text());
        };
    }

    private static String content(String tag) {
        return tag.replaceFirst("^W/", "").replace("\"", "");
    }

    /** To the letter, because the digest of a receipt is that of what was sent. */
    @PostMapping("/packets")
    ResponseEntity<?> packet(HttpServletRequest request) throws IOException {
        var text = request.getInputStream().readNBytes(PacketJson.LARGEST + 1);
        if (text.length > PacketJson.LARGEST) return FieldProblem.of(HttpStatus.CONTENT_TOO_LARGE, "too_large");
        return ResponseEntity.ok(packets.take(text));
    }
}
