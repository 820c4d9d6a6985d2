package vn.chungtay.fieldwork.model;

import vn.chungtay.survey.SheetId;

/**
 * The packets of one sheet from one device, numbered from 1.
 *
 * @param sheet as the device calls it; the office may keep the answers under another identity
 */
public record LineId(DeviceId device, SheetId sheet) {}
