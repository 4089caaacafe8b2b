package cn.suishoupai.platform.web;

/** A whole page that says one thing: not found, closed, withdrawn, out of order. */
public record StatePage(PhoneLayout layout, StateCard state) {}
