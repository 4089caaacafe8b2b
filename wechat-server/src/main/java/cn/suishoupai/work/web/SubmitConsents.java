package cn.suishoupai.work.web;

/** What the author agrees to, in the words of the contest's definition, which are kept with the work. */
public record SubmitConsents(String truth, String licence) {}
