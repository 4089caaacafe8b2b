package cn.suishoupai.voting.web;

import cn.suishoupai.platform.web.Thumbnail;

/**
 * A work with its place.
 *
 * @param rank from 1
 * @param byline author and union or city
 */
public record RankedWork(int rank, String no, String title, String byline, int votes, Thumbnail picture) {}
