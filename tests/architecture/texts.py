#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of translations/glossary.md that a program can see.

texts.py FOLDER   prints every offence as FILE: RULE: text, and ends with 1 when there is one:
unfinished   a text of the window without translation
places       %1 … %9 of the translation differ from the source's
script       simplified signs in traditional text, or the other way round (what Big5 or GB2312 cannot write)
word         another word than the glossary's for the same thing, or one of the other side of the strait
"""
import os
import re
import sys
import xml.etree.ElementTree as tree

from check import report

# Simplified Chinese: only what the glossary says. Traditional: also what is said otherwise in Taiwan.
WORDS = {
    "zh_CN": "客户池 受众 通路 按群组",
    "zh_TW": "客戶池 人群 渠道 觸達 轉化 復購 資料源 標識 定稿 自定義 窗口 命令 創建 打開 加載 字符 文本 回車 支持 默認 設置 用戶名 "
             "信息 數據 質量 軟件 鼠標 屏幕 網絡 服務器 賬 登錄 粘貼 剪貼板 保存到 計劃 消息 備注 未注明 幣種 前綴 占比 通行密語 通行碼 導購 台帳 團夥 裂變 "
             "調休 節假日 老帶新 匹配 時間線 日曆 批准 行數 行號 條紀錄 個訂單 一頁紙 投資回報 支出回報",
}
ENCODINGS = {"zh_CN": "gb2312", "zh_TW": "big5"}
TABLES = {"models/services/report_texts.cpp", "models/segments/sentence_words.cpp", "models/services/loss_sheet.cpp"}


def window_texts(path):
    """(source, translation or None) of every text of a .ts file."""
    for message in tree.parse(path).iter("message"):
        translation = message.find("translation")
        forms = translation.findall("numerusform") or [translation]
        for form in forms:
            done = translation.get("type") is None and form.text
            yield message.find("source").text, form.text if done else None


def table_texts(path):
    """(simplified, traditional) of the rows {…, "English", "simplified", "traditional"} in a source file."""
    text = r'"((?:[^"\\]|\\.)*)"'
    with open(path, encoding="utf-8") as file:
        return re.findall(text + r",\s*" + text + r"\}", file.read())


def faults(language, text):
    strange = "".join(sign for sign in text if "\u4e00" <= sign <= "\u9fff" and not writable(sign, ENCODINGS[language]))
    if strange:
        yield f"script: {strange}"
    for word in WORDS[language].split():
        if word in text:
            yield f"word: {word}"


def writable(sign, encoding):
    try:
        sign.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def offences(root):
    for language in WORDS:
        name = f"translations/panorama_{language}.ts"
        for source, translation in window_texts(os.path.join(root, name)):
            if translation is None:
                yield f"{name}: unfinished: {source}"
                continue
            places = [set(re.findall(r"%[1-9]", text)) for text in (source, translation)]
            if places[0] != places[1]:
                yield f"{name}: places: {source} | {translation}"
            for fault in faults(language, translation):
                yield f"{name}: {fault} | {translation}"
    for name in sorted(TABLES):
        if os.path.exists(os.path.join(root, name)):
            for texts in table_texts(os.path.join(root, name)):
                for language, text in zip(WORDS, texts):
                    for fault in faults(language, text):
                        yield f"{name}: {fault} | {text}"


if __name__ == "__main__":
    sys.exit(report(offences))
