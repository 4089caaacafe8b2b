package cn.suishoupai.work.web;

/**
 * The limits of the contest's definition that the page checks at once; the server checks them again.
 *
 * @param pictures pictures in one work; 0 if the contest takes none
 * @param videos videos in one work; 0 if the contest takes none
 * @param bytes size of a file
 * @param title characters (code points) of the title
 * @param introduction characters (code points) of the introduction
 * @param mediaRule the rule in words, such as 1–9 张图片（PNG、JPG），或 1 段 MP4 视频，每个不超过 20 MB
 */
public record SubmitLimits(int pictures, int videos, long bytes, int title, int introduction, String mediaRule) {}
