package cn.suishoupai.contest;

/** What an author agrees to at submission, in the words shown and kept. */
public record Consents(String truth, String licence) {}
