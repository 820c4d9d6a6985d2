package vn.chungtay.fieldwork.model;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Given by the device when it seals a packet. */
public record PacketId(UUID value) implements Id {}
