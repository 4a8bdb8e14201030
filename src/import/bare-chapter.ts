/** 总　则 and 附　则 head the first and last part of a statute also without a number, with spaces that fill the line. */
export const isBareChapter = (line: string): boolean =>
  /^[\s　]*(?:总[\s　]*则|附[\s　]*则|分[\s　]*则|罚[\s　]*则)[\s　]*$/.test(line)
