package cn.suishoupai.voting;

/** A work's places, from 1. */
public record Ranks(int inTheme, int overall) {}
